import deepl
from deep_translator import ChatGptTranslator, GoogleTranslator, LingueeTranslator
from googletrans import LANGUAGES, Translator

client = deepl.Translator("key")
print(client.translate_text("Hello", target_lang="DE").text)  #> call=generation model=?
deepl.DeepLClient("key").rephrase_text("Hello", target_lang="EN-GB")  #> call=generation model=?
client.get_usage()

GoogleTranslator(source="auto", target="de").translate("Hello")  #> call=generation model=?
GoogleTranslator().get_supported_languages()
many = [GoogleTranslator(target="fr").translate_batch(page) for page in pages]  #> call=generation model=? loop
LingueeTranslator(source="english", target="french").translate("good")
ChatGptTranslator(api_key="key", model="gpt-4", target="german").translate("Hello")  #> names=chat model=gpt-4 ; call=chat model=gpt-4


async def read(text):
    async with Translator() as translator:
        said = await translator.detect(text)  #> call=classification model=?
        return LANGUAGES[said.lang], await translator.translate(text, dest="ko")  #> call=generation model=?
