"""The commands `rule` and `rules`."""

from __future__ import annotations

import click

from autogen_lint.cli.words import Word, nearest

_FORMATS = Word(("text", "json", "markdown"))


@click.command()
@click.argument("token", metavar="[CODE|NAME]", required=False)
@click.option("--all", "every", is_flag=True, help="The pages of all rules.")
@click.option("--output-format", "output_format", type=_FORMATS, default="text", show_default=True)
def rule(token: str | None, every: bool, output_format: str) -> None:
    """Print a rule's page: what it does, why it matters, example, fix safety."""
    import json

    from autogen_lint.output.rule_page import as_data, as_markdown, as_text, rule_page
    from autogen_lint.rules.registry import all_rules, find_rule, rule_tokens

    if (token is None) is not every:
        raise click.UsageError("name one rule (a code or a name), or --all")
    found = all_rules() if token is None else (find_rule(token),)
    pages = [rule_page(one) for one in found if one is not None]
    if not pages:
        assert token is not None
        hint = nearest(token, rule_tokens()) or "; see `autogen-lint rules` for all rules"
        raise click.UsageError(f"there is no rule '{token}'{hint}")
    if output_format == "json":
        data = [as_data(page) for page in pages]
        click.echo(json.dumps(data if every else data[0], indent=2))
    else:
        show = as_markdown if output_format == "markdown" else as_text
        click.echo("\n".join(show(page) for page in pages), nl=False)


@click.command()
@click.option("--output-format", "output_format", type=_FORMATS, default="text", show_default=True)
def rules(output_format: str) -> None:
    """Print the table of rules."""
    from autogen_lint.output.rule_page import rules_table
    from autogen_lint.rules.registry import all_rules

    click.echo(rules_table(all_rules(), output_format), nl=False)
