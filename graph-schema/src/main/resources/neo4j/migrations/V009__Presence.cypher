CREATE CONSTRAINT presence_board_id IF NOT EXISTS FOR (n:PresenceBoard) REQUIRE n.id IS UNIQUE;
CREATE INDEX presence_board_account IF NOT EXISTS FOR (n:PresenceBoard) ON (n.accountId);
CREATE CONSTRAINT presence_node_id IF NOT EXISTS FOR (n:PresenceNode) REQUIRE n.id IS UNIQUE;
