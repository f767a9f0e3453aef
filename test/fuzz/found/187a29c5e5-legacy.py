
    await named.generate_content_async("x")
named = genai.GenerativeModel(model_name="models/gemini-1.5-pro")
import google.generativeai as genai
