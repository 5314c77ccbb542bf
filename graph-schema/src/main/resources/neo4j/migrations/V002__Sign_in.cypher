CREATE CONSTRAINT access_token_hash IF NOT EXISTS FOR (n:AccessToken) REQUIRE n.hash IS UNIQUE;
CREATE CONSTRAINT access_token_id IF NOT EXISTS FOR (n:AccessToken) REQUIRE n.id IS UNIQUE;
CREATE INDEX access_token_member IF NOT EXISTS FOR (n:AccessToken) ON (n.memberId);
CREATE INDEX access_token_expiry IF NOT EXISTS FOR (n:AccessToken) ON (n.expiresAt);
CREATE CONSTRAINT local_account_user_name IF NOT EXISTS FOR (n:LocalAccount) REQUIRE n.userName IS UNIQUE;
CREATE CONSTRAINT local_account_member IF NOT EXISTS FOR (n:LocalAccount) REQUIRE n.memberId IS UNIQUE;
