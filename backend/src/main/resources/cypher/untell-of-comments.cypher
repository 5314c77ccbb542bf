CYPHER 25
UNWIND $commentIds AS commentId
MATCH (n:Notification {commentId: commentId})
DELETE n
