"""Reads the sources of installed packages: which names are public where, and what their signatures are."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path


@dataclass(frozen=True)
class Definition:
    """A class, function or method by the module that defines it."""

    module: str
    name: str
    node: ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef
    owner: str = ""

    @property
    def class_body(self) -> list[ast.stmt]:
        """The statements of a class; empty for functions."""
        return self.node.body if isinstance(self.node, ast.ClassDef) else []

    @property
    def class_bases(self) -> list[ast.expr]:
        """The base class expressions; empty for functions."""
        return self.node.bases if isinstance(self.node, ast.ClassDef) else []

    @property
    def is_class(self) -> bool:
        return isinstance(self.node, ast.ClassDef)

    @property
    def key(self) -> tuple[str, str]:
        return self.module, self.name

    @property
    def qualified(self) -> str:
        return f"{self.module}.{self.name}"


class Module:
    """The names a module binds: definitions, imports (``name -> (module, name)``), constants, star imports."""

    def __init__(self, name: str, path: Path) -> None:
        self.name = name
        self.package = name if path.name == "__init__.py" else name.rpartition(".")[0]
        self.is_package = path.name == "__init__.py"
        self.definitions: dict[str, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef] = {}
        self.imports: dict[str, tuple[str, str]] = {}
        self.modules: dict[str, str] = {}
        self.constants: dict[str, ast.expr] = {}
        self.stars: list[str] = []
        self._read(ast.parse(path.read_text(encoding="utf-8")).body)

    def _read(self, body: list[ast.stmt]) -> None:
        for node in body:
            if isinstance(node, (ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)):
                self.definitions[node.name] = node
            elif isinstance(node, ast.ImportFrom):
                self._import_from(node)
            elif isinstance(node, ast.Import):
                for alias in node.names:
                    self.modules[alias.asname or alias.name.split(".")[0]] = alias.name if alias.asname else ""
            elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
                self.constants[node.targets[0].id] = node.value
            elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value:
                self.constants[node.target.id] = node.value
            elif isinstance(node, (ast.If, ast.With)):
                self._read(node.body)
                self._read(getattr(node, "orelse", []))
            elif isinstance(node, ast.Try):
                self._read([s for h in node.handlers for s in h.body if isinstance(s, ast.ImportFrom)])
                self._read(node.body)
                self._read(node.orelse)

    def _import_from(self, node: ast.ImportFrom) -> None:
        base = node.module or ""
        if node.level:
            parts = self.package.split(".")
            parts = parts[: len(parts) - (node.level - 1)]
            base = ".".join([*parts, *([node.module] if node.module else [])])
        for alias in node.names:
            if alias.name == "*":
                self.stars.append(base)
            else:
                self.imports[alias.asname or alias.name] = (base, alias.name)


class Sources:
    """All modules of some packages below a site-packages folder."""

    def __init__(self, site: Path, roots: list[str], skipped: tuple[str, ...]) -> None:
        self.skipped = skipped
        self.modules: dict[str, Module] = {}
        for root in roots:
            for path in sorted((site / root).rglob("*.py")):
                parts = list(path.relative_to(site).with_suffix("").parts)
                if parts[-1] == "__init__":
                    parts.pop()
                name = ".".join(parts)
                self.modules[name] = Module(name, path)

    def resolve(self, module: str, name: str, depth: int = 0) -> Definition | None:
        """The definition that `name` of `module` stands for; None where it is of another package or no definition."""
        found = self.modules.get(module)
        if found is None or depth > 20:
            return None
        if name in found.definitions:
            return Definition(module, name, found.definitions[name])
        if name in found.imports:
            return self.resolve(*found.imports[name], depth + 1)
        if isinstance(alias := found.constants.get(name), ast.Name) and alias.id != name:
            return self.resolve(module, alias.id, depth + 1)
        for star in found.stars:
            if not name.startswith("_") and (definition := self.resolve(star, name, depth + 1)):
                return definition
        return None

    def names(self, module: Module, depth: int = 0) -> set[str]:
        """Names that the module binds."""
        names = {*module.definitions, *module.imports}
        for star in module.stars:
            if star in self.modules and depth < 20:
                names |= {n for n in self.names(self.modules[star], depth + 1) if not n.startswith("_")}
        return names

    @cached_property
    def paths(self) -> dict[tuple[str, str], list[str]]:
        """Public paths of every definition, shortest first: through packages, and where it is defined."""
        paths: dict[tuple[str, str], list[str]] = {}
        for module in self.modules.values():
            if self._hidden(module.name):
                continue
            for name in self.names(module) if module.is_package else module.definitions:
                definition = None if name.startswith("_") else self.resolve(module.name, name)
                if definition is not None and not definition.name.startswith("_"):
                    paths.setdefault(definition.key, []).append(f"{module.name}.{name}")
        return {key: sorted(set(found), key=lambda p: (p.count("."), len(p), p)) for key, found in paths.items()}

    def _hidden(self, module: str) -> bool:
        return any(part.startswith("_") for part in module.split(".")) or any(
            module == skip or module.startswith(skip + ".") for skip in self.skipped
        )

    def public(self) -> Iterator[tuple[Definition, list[str]]]:
        """Every public class and function with its public paths, the canonical one first."""
        for (module, name), paths in self.paths.items():
            definition = Definition(module, name, self.modules[module].definitions[name])
            yield definition, paths

    def canonical(self, definition: Definition) -> str:
        paths = self.paths.get(definition.key)
        return paths[0] if paths else definition.qualified

    def bases(self, definition: Definition) -> list[Definition]:
        """The base classes that are of these packages, in order."""
        found = []
        for base in definition.class_bases:
            target = base.value if isinstance(base, ast.Subscript) else base
            name = ast.unparse(target)
            resolved = self._attribute(definition.module, name)
            if resolved is not None and resolved.is_class and resolved.key != definition.key:
                found.append(resolved)
        return found

    def _attribute(self, module: str, dotted: str) -> Definition | None:
        head, _, rest = dotted.rpartition(".")
        if not head:
            return self.resolve(module, dotted)
        found = self.modules[module]
        if head in found.imports:
            return self.resolve(".".join(found.imports[head]), rest)
        return self.resolve(found.modules.get(head, head), rest)

    def linear(self, definition: Definition, seen: frozenset[tuple[str, str]] = frozenset()) -> list[Definition]:
        """The class and its ancestors, depth first, without duplicates."""
        order = [definition]
        for base in self.bases(definition):
            if base.key not in seen:
                order += [d for d in self.linear(base, seen | {definition.key}) if d not in order]
        return order

    def methods(self, definition: Definition) -> list[Definition]:
        """Public methods of the class itself (the last of overloads), without properties."""
        found = {}
        for node in definition.class_body:
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)) and not _is_property(node):
                found[node.name] = Definition(definition.module, node.name, node, owner=definition.name)
        return [m for name, m in found.items() if not name.startswith("_") or name == "__call__"]

    def signature(self, definition: Definition) -> list[tuple[str, str | None]]:
        """Items of the signature with their default's source; ``self`` / ``cls`` and the return type left out."""
        node = definition.node
        if not isinstance(node, ast.ClassDef):
            return self._function(definition.module, node, drop_first=bool(definition.owner) and not _is_static(node))
        for cls in self.linear(definition):
            init = [n for n in cls.class_body if isinstance(n, ast.FunctionDef) and n.name == "__init__"]
            if init:
                items = self._function(cls.module, init[-1], drop_first=True)
                return self._with_fields(definition, items) if self._is_model(definition) else items
            if _is_dataclass(cls.node) or self._is_model(cls):
                return self._fields(definition)
        fields = self._fields(definition) if _outside_bases(definition, self) else []
        return [("*", None), *fields, ("**data", None)] if fields else []

    def _with_fields(self, definition: Definition, items: list[tuple[str, str | None]]) -> list[tuple[str, str | None]]:
        """A pydantic model's own ``__init__(..., **data)``: the fields are what ``**data`` takes."""
        if not items or not items[-1][0].startswith("**"):
            return items
        names = {name for name, _ in items}
        fields = [field for field in self._fields(definition) if field[0] not in names]
        star = [] if any(name.startswith("*") for name in names - {items[-1][0]}) else [("*", None)]
        return [*items[:-1], *(star if fields[:1] != [("*", None)] else []), *fields]

    def _is_model(self, cls: Definition) -> bool:
        names = {ast.unparse(b).split("[")[0] for c in self.linear(cls) for b in c.class_bases}
        return bool(names & {"BaseModel", "pydantic.BaseModel", "TypedDict", "NamedTuple"})

    def _fields(self, definition: Definition) -> list[tuple[str, str | None]]:
        fields: dict[str, str | None] = {}
        for cls in reversed(self.linear(definition)):
            for node in cls.class_body:
                if not isinstance(node, ast.AnnAssign) or not isinstance(node.target, ast.Name):
                    continue
                annotation = ast.unparse(node.annotation)
                if node.target.id.startswith("_") or "ClassVar" in annotation or node.target.id == "model_config":
                    continue
                if isinstance(node.value, ast.Call) and "init=False" in ast.unparse(node.value):
                    continue
                fields[node.target.id] = self._field_default(cls.module, node.value)
        keyword_only = self._is_model(definition) or _is_dataclass(definition.node, "kw_only")
        extra = any("extra='allow'" in ast.unparse(n) for c in self.linear(definition) for n in _settings(c))
        return [
            *([("*", None)] if keyword_only and fields else []),
            *fields.items(),
            *([("**extra_data", None)] if extra else []),
        ]

    def _field_default(self, module: str, value: ast.expr | None) -> str | None:
        if isinstance(value, ast.Call) and ast.unparse(value.func).rpartition(".")[2] in {"Field", "field"}:
            keywords = {k.arg: k.value for k in value.keywords}
            if "default_factory" in keywords:
                return f"{_written(keywords['default_factory'])}()"
            value = keywords.get("default", value.args[0] if value.args else None)
            if isinstance(value, ast.Constant) and value.value is ...:
                return None
        return None if value is None else self._source(module, value)

    def _function(
        self, module: str, node: ast.FunctionDef | ast.AsyncFunctionDef, drop_first: bool
    ) -> list[tuple[str, str | None]]:
        args = node.args
        plain = [*args.posonlyargs, *args.args]
        defaults: list[ast.expr | None] = [None] * (len(plain) - len(args.defaults)) + list(args.defaults)
        items: list[tuple[str, str | None]] = []
        for index, (arg, default) in enumerate(zip(plain, defaults, strict=True)):
            if index or not drop_first:
                items.append((arg.arg, None if default is None else self._source(module, default)))
            if index + 1 == len(args.posonlyargs) and items:
                items.append(("/", None))
        expanded = self._unpacked(module, args.kwarg)
        if args.vararg:
            items.append((f"*{args.vararg.arg}", None))
        elif args.kwonlyargs or expanded:
            items.append(("*", None))
        for arg, keyword in zip(args.kwonlyargs, args.kw_defaults, strict=True):
            items.append((arg.arg, None if keyword is None else self._source(module, keyword)))
        items += expanded
        if args.kwarg:
            items.append((f"**{args.kwarg.arg}", None))
        return items

    def _unpacked(self, module: str, kwarg: ast.arg | None) -> list[tuple[str, str | None]]:
        """The keys of ``**kwargs: Unpack[SomeTypedDict]``."""
        annotation = kwarg.annotation if kwarg else None
        if isinstance(annotation, ast.Constant) and isinstance(annotation.value, str):
            annotation = ast.parse(annotation.value, mode="eval").body
        if not isinstance(annotation, ast.Subscript) or "Unpack" not in ast.unparse(annotation.value):
            return []
        definition = self._attribute(module, ast.unparse(annotation.slice).strip("'"))
        if definition is None:
            return []
        return [(name, "...") for name, _ in self._fields(definition) if name != "*"]

    def _source(self, module: str, node: ast.expr) -> str:
        """The source of a default; names of constants are replaced by their literal."""
        for _ in range(5):
            if not isinstance(node, ast.Name):
                break
            found = self.modules[module]
            if node.id in found.constants:
                node = found.constants[node.id]
            elif node.id in found.imports and found.imports[node.id][0] in self.modules:
                module, name = found.imports[node.id]
                node = ast.Name(name, ast.Load())
            else:
                break
        return _written(node)


def _written(node: ast.expr) -> str:
    """The source of an expression, the same under all Pythons: 3.10 writes ``lambda :``."""
    return ast.unparse(node).replace("lambda :", "lambda:")


_PLAIN_BASES = {"ABC", "Protocol", "Generic", "object", "Enum", "str", "Exception", "dict", "list"}


def _outside_bases(definition: Definition, sources: Sources) -> bool:
    """Whether the class inherits from one of another package, which may take further arguments."""
    names = {ast.unparse(base).split("[")[0].rpartition(".")[2] for base in definition.class_bases}
    return bool(names - _PLAIN_BASES) and not sources.bases(definition)


def _settings(definition: Definition) -> list[ast.stmt]:
    """The statements of a pydantic class that set its ``model_config``."""
    return [n for n in definition.class_body if "model_config" in ast.unparse(n).partition("=")[0]]


def _is_property(node: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    return any("property" in ast.unparse(d) or ast.unparse(d).endswith(".setter") for d in node.decorator_list)


def _is_static(node: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    return any(ast.unparse(d) == "staticmethod" for d in node.decorator_list)


def _is_dataclass(node: ast.AST, option: str = "") -> bool:
    if not isinstance(node, ast.ClassDef):
        return False
    sources = [ast.unparse(d) for d in node.decorator_list]
    return any("dataclass" in source and option in source for source in sources)
