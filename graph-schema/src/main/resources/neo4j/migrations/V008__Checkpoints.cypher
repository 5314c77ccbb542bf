CREATE CONSTRAINT checkpoint_revision IF NOT EXISTS FOR (n:Checkpoint) REQUIRE (n.streamId, n.revision) IS UNIQUE;
CREATE INDEX change_at IF NOT EXISTS FOR (n:Change) ON (n.streamId, n.at);
CREATE INDEX free_text_target IF NOT EXISTS FOR (n:FreeText) ON (n.target);
