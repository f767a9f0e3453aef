from nova_act import NovaAct, workflow


@workflow(workflow_definition_name="w", model_id="nova-act-latest")  #> names=generation model=nova-act-latest
def main():
    with NovaAct(starting_page="https://example.org") as nova:
        nova.go_to_url("https://example.org/a")
