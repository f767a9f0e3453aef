from app.cycle import again
