from superlinked import framework as sl

text = sl.TextSimilaritySpace(text=review.body, model="all-MiniLM-L6-v2")  #> names=embedding model=all-MiniLM-L6-v2
likes = sl.NumberSpace(number=review.likes, min_value=0, max_value=100, mode=sl.Mode.MAXIMUM)
index = sl.Index([likes, text])
source = sl.InMemorySource(review)
app = sl.InMemoryExecutor(sources=[source], indices=[index]).run()
query = sl.Query(index).find(review).similar(text, sl.Param("words")).select_all()
app.query(query, words="quiet rooms")  #> call=embedding model=all-MiniLM-L6-v2 from=attribute

photos = sl.ImageSpace(image=review.photo)  #> names=embedding model=clip-ViT-B-32 from=sdk-default
sl.InMemoryExecutor(sources=[source], indices=[sl.Index(photos)]).run().query(query)  #> call=embedding model=clip-ViT-B-32 from=sdk-default

plain = sl.InMemoryExecutor(sources=[source], indices=[sl.Index([likes])]).run()
plain.query(query)
