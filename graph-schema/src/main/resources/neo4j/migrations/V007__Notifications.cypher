CREATE CONSTRAINT notification_id IF NOT EXISTS FOR (n:Notification) REQUIRE n.id IS UNIQUE;
CREATE INDEX notification_member IF NOT EXISTS FOR (n:Notification) ON (n.memberId);
CREATE INDEX notification_comment IF NOT EXISTS FOR (n:Notification) ON (n.commentId);
