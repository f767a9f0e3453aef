from browser_use.llm import ChatOCIRaw

ChatOCIRaw(model_id="ocid1.generativeaimodel.oc1.x", service_endpoint="https://x", compartment_id="c")  #> names=chat model=ocid1.generativeaimodel.oc1.x
