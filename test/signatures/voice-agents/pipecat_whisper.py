from pipecat.services.whisper.stt import MLXModel, Model, WhisperSTTService, WhisperSTTServiceMLX

WhisperSTTService(device="cuda", model=Model.LARGE)  #> names=stt model=large-v3 from=cross-file
WhisperSTTService(settings=WhisperSTTService.Settings(model=Model.DISTIL_MEDIUM_EN.value))  #> names=stt model=Systran/faster-distil-whisper-medium.en
WhisperSTTServiceMLX(model=MLXModel.LARGE_V3_TURBO)  #> names=stt model=mlx-community/whisper-large-v3-turbo
