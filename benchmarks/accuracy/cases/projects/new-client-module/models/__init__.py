from .clients import get_model_client, patient_client
