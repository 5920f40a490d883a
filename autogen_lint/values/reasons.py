"""Why a value is not known, in words: what `--debug-model` and `--statistics` say of each `Unknown.reason`."""

from __future__ import annotations

from types import MappingProxyType

EXPLANATIONS = MappingProxyType(
    {
        "agent-builder": "AgentBuilder reads it from a file that could not be followed",
        "argument": "an argument that is not there",
        "budget": "the file takes more steps to understand than the linter allows itself",
        "call-depth": "calls are nested deeper than is followed",
        "call-repeats": "the function is called more often than is followed",
        "class-attribute": "an attribute that the class does not define",
        "command-line": "comes from the command line, without a default",
        "computed-attribute": "an attribute whose name is computed",
        "computed-index": "an item whose position is computed",
        "computed-key": "an item whose key is computed",
        "config-list": "a config list that is made by something else than the project",
        "conversion": "a text that can't be turned into this type",
        "counted": "counted or grown by a loop",
        "cycle": "an object that holds itself",
        "ellipsis": "an ellipsis",
        "enum": "a member of an enumeration that is looked up by value",
        "environment": "an environment variable without a default",
        "exception": "a caught exception",
        "expression": "a kind of expression that is not followed",
        "file-not-in-project": "a file that the project does not hold",
        "generator": "what a generator yields",
        "index": "the number of an item",
        "index-out-of-range": "an item that the list does not have",
        "instance-attribute": "an attribute that the object does not have",
        "item": "an item of something that is not known",
        "loaded": "made by a loader of config lists",
        "message": "a message of a conversation",
        "missing-argument": "a parameter that the call does not give",
        "missing-key": "a key that the dict does not have",
        "module-attribute": "a name that the module does not define",
        "module-not-found": "a module of the project that was not found",
        "name-not-found": "a name that the module does not define",
        "no-constructor": "an object whose constructor was not seen",
        "no-return": "a function that returns nothing",
        "not-runnable": "a function that could not be run",
        "open-mapping": "a dict with further keys that are not known",
        "overridden": "may be overridden by keys that are not known",
        "parameter": "a parameter of a function that nobody in the file calls",
        "passed-to-unknown": "was given to something that may change it",
        "pattern": "bound by a pattern of `match`",
        "recursion": "a function that calls itself",
        "self": "the object of a method outside of a class",
        "set-in-other-method": "set in another method, which may not have run",
        "slice": "a slice of something that is not known",
        "spread": "keys of something that is not known",
        "star-arguments": "may be given by `*args` or `**kwargs` that are not known",
        "starred": "items of something that is not known",
        "too-large": "more parts than are followed",
        "too-deep": "nested deeper than is followed",
        "unbound-name": "a name that is not defined",
        "unknown-provider": "a component of a provider that is not known",
        "unpacked": "unpacked from something that is not known",
        "width": "one of more values than are followed",
        "yaml-merge": "a YAML merge key",
        "yaml-tag": "a YAML tag",
        "yield": "what is sent into a generator",
    }
)


def explained(reason: str) -> str:
    """The reason in words; the reason itself where there are none."""
    return EXPLANATIONS.get(reason, reason)
