from app.other import again
