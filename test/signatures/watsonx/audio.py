from ibm_watsonx_ai import APIClient
from ibm_watsonx_ai.foundation_models import AudioModelInference

ears = AudioModelInference(model="openai/whisper-tiny", api_client=client)  #> names=stt model=openai/whisper-tiny
ears.transcribe("a.mp3")  #> call=stt model=openai/whisper-tiny
api = APIClient(credentials)
api.deployments.chat(deployment_id="d", messages=[])  #> call=chat model=?
api.deployments.get_details("d")
