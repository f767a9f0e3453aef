from .clients import client, make_client
from .config import *
