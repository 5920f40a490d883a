import autogen
import requests

llm_config = {"config_list": [{"model": "gpt-4o-mini"}], "timeout": 60}
assistant = autogen.AssistantAgent(name="assistant", llm_config=llm_config)
user_proxy = autogen.UserProxyAgent(name="user", human_input_mode="NEVER")


@user_proxy.register_for_execution()
@assistant.register_for_llm(description="Look a customer up.")
def lookup_customer(customer_id: str):
    response = requests.get(  # expect: AGL501 error
        f"https://internal-api/customers/{customer_id}",
    )
    return response.json()
