from autogluon.multimodal import MultiModalPredictor
from autogluon.tabular import TabularPredictor
from autogluon.timeseries import TimeSeriesPredictor
from darts.models import ARIMA, TFTModel
from neuralforecast import NeuralForecast
from neuralforecast.models import NHITS

forecast = NeuralForecast(models=[NHITS(h=12, input_size=60)], freq="M")
forecast.fit(df=train)  #> call=training model=?
forecast.predict()  #> call=generation model=?
forecast.save("nets")

fused = TFTModel(input_chunk_length=24, output_chunk_length=12)
fused.fit(series)  #> call=training model=?
fused.predict(n=12)  #> call=generation model=?
ARIMA(p=12).fit(series)

series = TimeSeriesPredictor(prediction_length=48).fit(train, presets="chronos")  #> call=training model=?
pictures = MultiModalPredictor(label="kind")
pictures.fit(train)  #> call=training model=?
pictures.predict(test)  #> call=generation model=?
pictures.extract_embedding(test)  #> call=embedding model=?
TabularPredictor(label="price").fit(train)
