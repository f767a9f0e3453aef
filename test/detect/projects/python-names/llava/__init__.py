try:
    from .networks import LlavaMistral
except ImportError:
    pass
