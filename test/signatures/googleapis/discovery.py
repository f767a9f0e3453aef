from googleapiclient import discovery
from googleapiclient.discovery import build

service = build("generativelanguage", "v1beta", developerKey="key")
request = service.models().generateContent(model="models/gemini-1.5-flash", body={"contents": []})
request.execute()  #> call=chat model=models/gemini-1.5-flash
service.models().embedContent(model="models/text-embedding-004", body={}).execute()  #> call=embedding model=models/text-embedding-004

drive = discovery.build("drive", "v3")
drive.files().list().execute()
