/**
 * Functions that declare a field or a parameter, whose default is their first argument or `default`. Sources:
 * docs.pydantic.dev, docs.python.org/3/library/dataclasses.html, attrs.org, traitlets.readthedocs.io, sqlmodel.tiangolo.com,
 * github.com/lebrice/SimpleParsing, github.com/trducng/theflow, typer.tiangolo.com, fastapi.tiangolo.com.
 */
export const declaresDefault: ReadonlySet<string> = new Set([
  'pydantic.Field',
  'pydantic.fields.Field',
  'pydantic.v1.Field',
  'langchain.pydantic_v1.Field',
  'langchain_core.pydantic_v1.Field',
  'llama_index.bridge.pydantic.Field',
  'llama_index.core.bridge.pydantic.Field',
  'sqlmodel.Field',
  'dataclasses.field',
  'simple_parsing.field',
  'simple_parsing.helpers.field',
  'attr.ib',
  'attr.attrib',
  'attr.field',
  'attrs.field',
  'traitlets.Unicode',
  'traitlets.Any',
  'theflow.Param',
  'theflow.base.Param',
  'typer.Option',
  'typer.Argument',
  'fastapi.Query',
  'fastapi.Body',
  'fastapi.Form',
]);

/**
 * Functions that read a variable of the environment, by its name and a default. Sources: docs.python.org/3/library/os.html,
 * github.com/HBNetwork/python-decouple, github.com/sloria/environs, django-environ.readthedocs.io, starlette.io/config.
 */
export const readsEnvironment: ReadonlySet<string> = new Set([
  'os.getenv',
  'os.environ.get',
  'decouple.config',
  'environs.Env()',
  'environs.Env().str',
  'environs.env',
  'environs.env.str',
  'environ.Env()',
  'environ.Env().str',
  'starlette.config.Config()',
  'global#Deno.env.get',
  'global#Netlify.env.get',
]);
