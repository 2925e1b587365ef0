"""Models: prompts, tokens, batches, checkpoints, and predictors that answer questions.

Flow of a training: prompt -> tokenizer -> batching -> (caalm/train.py) -> checkpoint.
Flow of a prediction: checkpoint -> loading -> predictor. Importing `caalm.model.predictor`
or `caalm.model.prompt` loads nothing heavy.
"""
