from openai import OpenAI

client = OpenAI()


def k0(x, **kw):
    if kw.get('a') == x:
        return k1(x, **{**kw, 'b': x})
    y = {**kw, **dict(kw)}
    return k4(x, **y) if x else client.responses.create(input=x, **y)


def k1(x, **kw):
    if kw.get('a') == x:
        return k2(x, **{**kw, 'b': x})
    y = {**kw, **dict(kw)}
    return k5(x, **y) if x else client.responses.create(input=x, **y)


def k2(x, **kw):
    if kw.get('a') == x:
        return k3(x, **{**kw, 'b': x})
    y = {**kw, **dict(kw)}
    return k0(x, **y) if x else client.responses.create(input=x, **y)


def k3(x, **kw):
    if kw.get('a') == x:
        return k4(x, **{**kw, 'b': x})
    y = {**kw, **dict(kw)}
    return k1(x, **y) if x else client.responses.create(input=x, **y)


def k4(x, **kw):
    if kw.get('a') == x:
        return k5(x, **{**kw, 'b': x})
    y = {**kw, **dict(kw)}
    return k2(x, **y) if x else client.responses.create(input=x, **y)


def k5(x, **kw):
    if kw.get('a') == x:
        return k0(x, **{**kw, 'b': x})
    y = {**kw, **dict(kw)}
    return k3(x, **y) if x else client.responses.create(input=x, **y)


k0(1, model='z')
