CREATE CONSTRAINT import_run_id IF NOT EXISTS FOR (n:ImportRun) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT import_run_client_key IF NOT EXISTS FOR (n:ImportRun) REQUIRE n.clientKey IS UNIQUE;
CREATE CONSTRAINT import_problem_index IF NOT EXISTS FOR (n:ImportProblem) REQUIRE (n.importId, n.index) IS UNIQUE;
CREATE INDEX import_run_member IF NOT EXISTS FOR (n:ImportRun) ON (n.startedById);
