from nova_act import NovaAct

with NovaAct(starting_page="https://example.com") as nova:
    nova.act("Search for a red lamp")  #> call=generation model=?
    nova.page.keyboard.type("lamp")
    price = nova.act_get("Return its price", schema=Price.model_json_schema())  #> call=generation model=?

browser = NovaAct(starting_page="https://example.com")
browser.start()
browser.act("Close the banner")  #> call=generation model=?
browser.stop()

from nova_act import Workflow

with Workflow(model_id="nova-act-latest", workflow_definition_name="shop") as workflow:  #> names=generation model=nova-act-latest
    with NovaAct(starting_page="https://example.com", workflow=workflow) as nova:
        nova.act("Search for a lamp")  #> call=generation model=nova-act-latest
