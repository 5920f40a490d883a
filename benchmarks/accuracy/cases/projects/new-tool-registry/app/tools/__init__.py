from .crm import Crm, lookup
from .registry import REGISTRY, tool
from . import files, search
