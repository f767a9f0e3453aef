from openai import OpenAI

client = OpenAI()


def f0(p, **kw):
    f1(p, **kw)
    return f1(p, **kw)


def f1(p, **kw):
    f2(p, **kw)
    return f2(p, **kw)


def f2(p, **kw):
    f3(p, **kw)
    return f3(p, **kw)


def f3(p, **kw):
    f4(p, **kw)
    return f4(p, **kw)


def f4(p, **kw):
    f5(p, **kw)
    return f5(p, **kw)


def f5(p, **kw):
    f6(p, **kw)
    return f6(p, **kw)


def f6(p, **kw):
    f7(p, **kw)
    return f7(p, **kw)


def f7(p, **kw):
    f8(p, **kw)
    return f8(p, **kw)


def f8(p, **kw):
    f9(p, **kw)
    return f9(p, **kw)


def f9(p, **kw):
    f10(p, **kw)
    return f10(p, **kw)


def f10(p, **kw):
    f11(p, **kw)
    return f11(p, **kw)


def f11(p, **kw):
    f12(p, **kw)
    return f12(p, **kw)


def f12(p, **kw):
    f13(p, **kw)
    return f13(p, **kw)


def f13(p, **kw):
    f14(p, **kw)
    return f14(p, **kw)


def f14(p, **kw):
    f15(p, **kw)
    return f15(p, **kw)


def f15(p, **kw):
    f16(p, **kw)
    return f16(p, **kw)


def f16(p, **kw):
    f17(p, **kw)
    return f17(p, **kw)


def f17(p, **kw):
    f18(p, **kw)
    return f18(p, **kw)


def f18(p, **kw):
    f19(p, **kw)
    return f19(p, **kw)


def f19(p, **kw):
    f20(p, **kw)
    return f20(p, **kw)


def f20(p, **kw):
    f21(p, **kw)
    return f21(p, **kw)


def f21(p, **kw):
    f22(p, **kw)
    return f22(p, **kw)


def f22(p, **kw):
    f23(p, **kw)
    return f23(p, **kw)


def f23(p, **kw):
    f24(p, **kw)
    return f24(p, **kw)


def f24(p, **kw):
    f25(p, **kw)
    return f25(p, **kw)


def f25(p, **kw):
    f26(p, **kw)
    return f26(p, **kw)


def f26(p, **kw):
    f27(p, **kw)
    return f27(p, **kw)


def f27(p, **kw):
    f28(p, **kw)
    return f28(p, **kw)


def f28(p, **kw):
    f29(p, **kw)
    return f29(p, **kw)


def f29(p, **kw):
    f30(p, **kw)
    return f30(p, **kw)


def f30(p, **kw):
    return client.responses.create(input=p, **kw)


f0('x', model='gpt-4o')
