"""YAML written by other programs: plain texts, lists and mappings, and nothing else.

Built from the parser's events, so that neither references nor depth nor tags can do harm: what a
document says about types is passed over, every scalar is text.
"""

from __future__ import annotations

from typing import Any

from journal_app.domain.errors import InvalidValue

_DEEPEST = 24


def yaml_in(text: str, file: str, first_line: int = 1) -> Any:
    """The first document in a text: ``str``, ``list`` or ``dict`` with keys of text; None if empty.

    Raises:
        InvalidValue: ``yaml_unreadable`` with file and line; ``yaml_too_deep``; ``yaml_refers``
            for a document that refers to parts of itself.
    """
    import yaml  # dear, and of all the files that are looked at few hold any

    try:
        return _built(text, file)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = first_line + (mark.line if mark else 0)
        raise InvalidValue("yaml_unreadable", file=file, line=line) from error


def _built(text: str, file: str) -> Any:
    """Without recursion: the open collections stand on a stack, each with the key that waits."""
    import yaml

    loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
    root: list[Any] = []
    stack: list[tuple[Any, list[str]]] = [(root, [])]
    for event in yaml.parse(text, Loader=loader):
        if isinstance(event, yaml.ScalarEvent):
            _put(stack[-1], event.value)
        elif isinstance(event, yaml.CollectionStartEvent):
            made: Any = [] if isinstance(event, yaml.SequenceStartEvent) else {}
            stack.append((made, []))
            if len(stack) > _DEEPEST:
                raise InvalidValue("yaml_too_deep", file=file)
        elif isinstance(event, yaml.CollectionEndEvent):
            made, _ = stack.pop()
            _put(stack[-1], made)
        elif isinstance(event, yaml.AliasEvent):
            raise InvalidValue("yaml_refers", file=file)
        elif isinstance(event, yaml.DocumentEndEvent):
            break
    return root[0] if root else None


def _put(into: tuple[Any, list[str]], value: Any) -> None:
    collection, waiting = into
    if isinstance(collection, list):
        collection.append(value)
    elif waiting:
        collection[waiting.pop()] = value
    else:  # a key that is no text stands for nothing we know
        waiting.append(value if isinstance(value, str) else "")
