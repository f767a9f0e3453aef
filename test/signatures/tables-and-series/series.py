from tsfm_public import TimeSeriesForecastingPipeline, TimeSeriesPreprocessor, TinyTimeMixerForPrediction
from tsfm_public.toolkit.get_model import get_model
from uni2ts.model.moirai import MoiraiForecast, MoiraiModule
from uni2ts.model.moirai2 import Moirai2Forecast, Moirai2Module

model = MoiraiForecast(
    module=MoiraiModule.from_pretrained("Salesforce/moirai-1.1-R-small"),  #> names=generation model=Salesforce/moirai-1.1-R-small
    prediction_length=20,
    context_length=200,
)
predictor = model.create_predictor(batch_size=32)
forecasts = predictor.predict(test.input)  #> call=generation model=Salesforce/moirai-1.1-R-small
second = Moirai2Forecast(module=Moirai2Module.from_pretrained("Salesforce/moirai-2.0-R-small"), prediction_length=20)  #> names=generation model=Salesforce/moirai-2.0-R-small
second.predict(values)  #> call=generation model=Salesforce/moirai-2.0-R-small

ttm = TinyTimeMixerForPrediction.from_pretrained("ibm-granite/granite-timeseries-ttm-r2", num_input_channels=3)  #> names=generation model=ibm-granite/granite-timeseries-ttm-r2
pipeline = TimeSeriesForecastingPipeline(ttm, feature_extractor=TimeSeriesPreprocessor(), device="cpu")
pipeline(frame)  #> call=generation model=ibm-granite/granite-timeseries-ttm-r2
get_model("ibm-granite/granite-timeseries-ttm-r2", context_length=512, prediction_length=96)  #> names=generation model=ibm-granite/granite-timeseries-ttm-r2
