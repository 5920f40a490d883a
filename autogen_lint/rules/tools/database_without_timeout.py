"""AGL505: a database connection or query that may wait for ever."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.diagnostics.finding import Report, Severity
from autogen_lint.model.program import Program
from autogen_lint.rules.base import FixAvailability, Rule
from autogen_lint.rules.tools.waiting import Waiting, reports
from autogen_lint.settings.schema import Settings


class DatabaseWithoutTimeout(Rule):
    """A database driver has no time limit.

    ## What it does
    Reports connections and clients of database drivers whose default is no limit (`psycopg2`, `mysql.connector`,
    `redis` before 8, `pg8000`, `pymssql`, `pyodbc`, `valkey`, `pymemcache`, BigQuery), where none is given, and those
    that limit only the connection while a query stays unbounded (`pymongo`, `asyncpg`, `pymysql`, `psycopg`,
    SQLAlchemy with these, `snowflake`, `oracledb`, `neo4j`). Limits in connection strings, `connect_args`, environment
    variables, attributes set later and deadlines round the calls count. `sqlite3` waits 5 s for a lock and is not
    reported, nor is `duckdb`. A connection string that can't be read makes the finding less certain. Where a tool of
    an agent leads to the connection it is an error.

    ## Why it matters
    A database server that accepts the connection and then stays silent, as one behind a failed-over proxy does, is
    waited for without end: `psycopg2.connect`, `mysql.connector.connect` and `redis.Redis().get` still waited when the
    measurement was stopped after 20 to 100 s. The parameter that looks right is often not the one: `connect_timeout=1`
    did not stop a query of 4 s with `psycopg2`, `psycopg` or `pymysql`, `serverSelectionTimeoutMS=2000` did not stop
    `find()` on a server that had stopped to answer, while `timeoutMS` did. A tool that waits keeps its agent, its chat
    and its thread.

    ## Example
    ```python
    import psycopg2

    def open_claims() -> list:
        with psycopg2.connect(host="db.internal", dbname="claims") as connection:
            cursor = connection.cursor()
            cursor.execute("SELECT id FROM claims WHERE open LIMIT 20")
            return cursor.fetchall()
    ```

    ## Use instead
    ```python
    import psycopg2

    def open_claims() -> list:
        limits = "-c statement_timeout=30000"
        with psycopg2.connect(host="db.internal", dbname="claims", connect_timeout=10, options=limits) as connection:
            cursor = connection.cursor()
            cursor.execute("SELECT id FROM claims WHERE open LIMIT 20")
            return cursor.fetchall()
    ```

    ## Fix safety
    Safe: the fix adds the driver's own parameter with the project's `database-timeout` (in milliseconds where the
    driver counts so). Where no keyword does it there is no fix.

    ## Settings
    - `database-timeout`
    - `io`: calls of the project's own libraries

    ## References
    - `catalog/data/io.json`, rows of the category database: driver, release, and how each was seen
    """

    code: ClassVar[str] = "AGL505"
    name: ClassVar[str] = "database-without-timeout"
    severity: ClassVar[Severity] = Severity.WARNING
    fix: ClassVar[FixAvailability] = FixAvailability.SOMETIMES

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Ask each database call whether anything limits it."""
        yield from reports(
            program,
            Waiting(
                frozenset({"database"}),
                "a server that does not answer",
                "database-timeout",
                settings.database_timeout,
                Severity.WARNING,
                Severity.ERROR,
            ),
        )
