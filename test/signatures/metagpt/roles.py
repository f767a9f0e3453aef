from metagpt.provider.bedrock_api import BedrockLLM
from metagpt.roles.di.team_leader import TeamLeader


async def go(config):
    await TeamLeader().run("Plan it")  #> call=chat model=?
    await BedrockLLM(config).aask("Hello")  #> call=chat model=?
