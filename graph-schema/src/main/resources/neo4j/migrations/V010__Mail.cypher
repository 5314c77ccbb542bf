CREATE INDEX notification_mail IF NOT EXISTS FOR (n:Notification) ON (n.mailAt);
CREATE CONSTRAINT mail_choice_member IF NOT EXISTS FOR (n:MailChoice) REQUIRE n.memberId IS UNIQUE;
CREATE CONSTRAINT outbox_id IF NOT EXISTS FOR (n:Outbox) REQUIRE n.id IS UNIQUE;
MERGE (:Outbox {id: 'mail'});
