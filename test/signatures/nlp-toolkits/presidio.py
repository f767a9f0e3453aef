from presidio_analyzer import AnalyzerEngine, BatchAnalyzerEngine
from presidio_analyzer.nlp_engine import NlpEngineProvider
from presidio_anonymizer import AnonymizerEngine

analyzer = AnalyzerEngine()  #> names=classification model=en_core_web_lg from=sdk-default
found = analyzer.analyze(text="My name is Ann.", language="en")  #> call=classification model=en_core_web_lg
AnonymizerEngine().anonymize(text="My name is Ann.", analyzer_results=found)
BatchAnalyzerEngine(analyzer_engine=analyzer).analyze_iterator(texts, language="en")  #> call=classification model=en_core_web_lg

engine = NlpEngineProvider(nlp_configuration=configuration).create_engine()
german = AnalyzerEngine(nlp_engine=engine, supported_languages=["de"])  #> names=classification model=?
german.analyze("Ich heiße Ann.", language="de")  #> call=classification model=?
