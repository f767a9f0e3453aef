from celery import Task
from project.training import Trainer


class Runner(Task):
    def run(self):
        trainer = Trainer(model="bert-base-uncased")
        trainer.train()
        trainer.evaluate()
        trainer.predict([1])
