import { describe, expect, test } from 'vitest';
import { pythonValue } from '../kit/modelIn.ts';

describe('of what libraries keep in Python', () => {
  test.each([
    // Trackers of experiments.
    ['import wandb\nwandb.init(config={"a": "m"})', 'wandb.config["a"]', 'm (constant)'],
    ['import wandb\nwandb.init(config={"a": "m"})', 'wandb.config.a', 'm (constant)'],
    ['import wandb\nr = wandb.init(config={"a": "m"})', 'r.config["a"]', 'm (constant)'],
    [
      'import wandb\nr = wandb.init(config={"a": "m"})\ns = wandb.init(config={"a": "n"})',
      'r.config["a"]',
      'm (constant)',
    ],
    [
      'import wandb\nr = wandb.init(config={"a": "m"})\ns = wandb.init(config={"a": "n"})',
      'wandb.config["a"]',
      'm | n',
    ],
    [
      'import wandb\nwandb.init(config={"a": "m"})\nwandb.agent(x, f)',
      'wandb.config["a"]',
      '?: wandb.config.a is not known here',
    ],
    [
      'import wandb\nwandb.init(config={"a": "m"})\nwandb.sweep(x)',
      'wandb.config["a"]',
      '?: wandb.config.a is not known here',
    ],
    ['import wandb\nwandb.init(config={"a": "m"})\nother.agent(x, f)', 'wandb.config["a"]', 'm (constant)'],
    ['import wandb\nwandb.init(config=x)', 'wandb.config["a"]', '?: wandb.config.a is not known here'],
    ['import wandb\nwandb.init(config="m")', 'wandb.config["a"]', '?: wandb.config.a is not known here'],
    ['import wandb\nother.init(config={"a": "m"})', 'wandb.config["a"]', '?: wandb.config.a is not known here'],
    [
      'import wandb\nwandb.init(config={"a": "m"})\nwandb.init(config=x)',
      'wandb.config["a"]',
      '?: wandb.config.a is not known here',
    ],
    ['import wandb\nwandb.init(config=Config(a="m"))', 'wandb.config.a', '?: its model is set elsewhere'],
    [
      'import wandb\nfrom ml_collections import ConfigDict\nc = ConfigDict()\nc.a = "m"\nwandb.init(config=c)',
      'wandb.config.a',
      'm (attribute)',
    ],
    ['import wandb\nwandb.init(config={"a": "m"})', 'wandb.other["a"]', '?: wandb.other.a is not known here'],
    // What is kept in a library's object.
    ['import streamlit as st\nst.session_state.a = "m"', 'st.session_state.a', 'm (attribute)'],
    ['import streamlit as st\nst.session_state["a"] = "m"', 'st.session_state["a"]', 'm (attribute)'],
    ['import streamlit as st\nst.session_state["a"] = "m"', 'st.session_state.get("a")', 'm (attribute)'],
    [
      'import streamlit as st\nst.session_state.a = None\nst.session_state.a = "m"',
      'st.session_state.a',
      'm (attribute)',
    ],
    [
      'import streamlit as st\nst.session_state.b = "m"',
      'st.session_state.a',
      '?: streamlit.session_state.a is not known here',
    ],
    [
      'import streamlit as st\nst.other.a = "m"',
      'st.session_state.a',
      '?: streamlit.session_state.a is not known here',
    ],
    [
      'import streamlit as st\nst.session_state.a = st.session_state.a',
      'st.session_state.a',
      '?: streamlit.session_state.a is not known here',
    ],
    ['import chainlit as cl\ncl.user_session.set("a", "m")', 'cl.user_session.get("a")', 'm (attribute)'],
    [
      'import chainlit as cl\ncl.user_session.set("b", "m")',
      'cl.user_session.get("a")',
      '?: its model is set elsewhere',
    ],
    ['import chainlit as cl\ncl.other.set("a", "m")', 'cl.user_session.get("a")', '?: its model is set elsewhere'],
    ['import chainlit as cl\nset("a", "m")', 'cl.user_session.get("a")', '?: its model is set elsewhere'],
    [
      'from fastapi import FastAPI\na = FastAPI()\nb = FastAPI()\na.state.m = "m"\nb.state.m = "n"',
      'a.state.m',
      'm | n',
    ],
    ['from x import Args\na = Args(a="m")', 'a.a', 'm (constant)'],
    ['from x import args\na = args(a="m")', 'a.a', '?: its model is set elsewhere'],
    ['from x import Args\na = Args(a="m")', 'a.b', '?: its model is set elsewhere'],
  ])('%s: %s is %s', async (before, expr, expected) => {
    expect(await pythonValue(before, expr)).toBe(expected);
  });
});
