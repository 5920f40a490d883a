import aiomysql
import oracledb
from neo4j import GraphDatabase, Query

oracledb.connect(user="app", dsn="db.invalid/claims")  # expect: AGL505
driver = GraphDatabase.driver("neo4j://db.invalid")
with driver.session() as session:
    session.run("MATCH (n) RETURN n LIMIT 5")  # expect: AGL505
    session.run(Query("MATCH (n) RETURN n LIMIT 5", timeout=30))


async def connect():
    return await aiomysql.connect(host="db.invalid")  # expect: AGL505
