from autogen_agentchat.agents import UserProxyAgent
from autogen_agentchat.conditions import MaxMessageTermination
from autogen_agentchat.teams import DiGraphBuilder, GraphFlow, RoundRobinGroupChat, SelectorGroupChat, Swarm

user = UserProxyAgent("user")
stop = MaxMessageTermination(9)
one = RoundRobinGroupChat([user], MaxMessageTermination(9))  # expect: AGL808
two = Swarm(  # expect: AGL808
    [user],
    stop,
    12,
)
builder = DiGraphBuilder()
builder.add_node(user)
flow = GraphFlow([user], builder.build(), stop)  # expect: AGL808
