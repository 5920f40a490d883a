"""From a parsed file to the program it means."""

from __future__ import annotations

import posixpath
from functools import partial

from autogen_lint.catalog.query import Catalog
from autogen_lint.documents.node import Document
from autogen_lint.documents.values import root_values
from autogen_lint.model.building import broken as build_broken
from autogen_lint.model.building import secrets as build_secrets
from autogen_lint.model.building.build import build, build_document
from autogen_lint.model.program import Program
from autogen_lint.model.project.containers import image_of, started_by
from autogen_lint.model.project.links import Links
from autogen_lint.model.project.modules import Project, ProjectDocuments, ProjectModules
from autogen_lint.model.target import Target
from autogen_lint.python.imported import imports, uses
from autogen_lint.python.interp import run
from autogen_lint.python.module import PyModule
from autogen_lint.python.shelf import Shelf
from autogen_lint.source.kinds import FileKind, kind_of
from autogen_lint.source.text import SourceFile


def analyse_module(
    module: PyModule, project: Project, target: Target, catalog: Catalog, shelf: Shelf | None = None
) -> Program:
    """The program of a Python file or notebook, with what it leads to in the project (`Program.trace.followed`).

    `shelf` keeps parsed modules for the next file.
    """
    documents = ProjectDocuments(project, module.text.path)
    links = Links(catalog, documents)
    modules = ProjectModules(project, catalog, module, shelf)
    trace = run(module, modules, links)
    trace.followed |= documents.followed
    documents.followed = trace.followed
    program = Program(module.text.file, target, catalog, sizes=documents.size, texts=documents.text)
    program.container = partial(started_by, project, module.text.path, trace.followed)
    program.image = partial(image_of, project, module.text.path, trace.followed)
    imported = imports(module)
    program.imports = [one for one in imported if modules.find(one.module.partition(".")[0], module, 0) is None]
    program.own_autogen = modules.own_autogen
    program.uses = uses(module, imported, catalog.is_autogen)
    build(program, trace, links.loaded, links.lists, links.mappings)
    program.filters = links.filters
    program.broken += (build_broken.not_a_list(value) for value in links.no_lists)
    build_secrets.of_module(program, module)
    for document in documents.parsed:
        build_secrets.of_document(program, document)
    return program


def analyse_document(document: Document, target: Target, catalog: Catalog) -> Program:
    """The program of a JSON or YAML document; empty where it holds nothing of AutoGen."""
    file = document.text.file
    program = Program(file, target, catalog)
    named = posixpath.basename(file.path).startswith("OAI_CONFIG_LIST")
    build_document(program, root_values(document), config_list=named)
    build_broken.of_document(program, document)
    if named or program.uses_autogen:
        build_secrets.of_document(program, document)
    return program


def analyse_lines(file: SourceFile, target: Target, catalog: Catalog) -> Program:
    """The program of a file that is neither code nor a document: a manifest, a ``.env``."""
    program = Program(file, target, catalog)
    if kind_of(file.path) is FileKind.DOTENV:
        build_secrets.of_environment(program, file)
    return program
