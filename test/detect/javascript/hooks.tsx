// What React keeps between renderings.
import * as cocoSsd from '@tensorflow-models/coco-ssd';
import * as tf from '@tensorflow/tfjs';
import OpenAI from 'openai';
import React, { useEffect, useMemo, useRef, useState } from 'react';

export function Detector({ image }: { image: HTMLImageElement }) {
  const [model, setModel] = useState<cocoSsd.ObjectDetection | null>(null);
  const [found, setFound] = useState<object[]>([]);
  const network = useRef<tf.LayersModel | null>(null);
  const canvas = useRef<HTMLCanvasElement>(null);

  useEffect(() => {
    const load = async () => {
      const loaded = await cocoSsd.load({ base: 'mobilenet_v2' }); //> names=other model=mobilenet_v2
      setModel(loaded);
      network.current = await tf.loadLayersModel('/model.json'); //> names=other model=/model.json
    };
    load();
  }, []);

  const detect = async () => {
    if (!model) return;
    setFound(await model.detect(image)); //> call=other model=mobilenet_v2
    network.current?.predict(tf.browser.fromPixels(image)); //> call=other model=/model.json
    canvas.current?.predict(image);
    found.detect(image);
  };
  return <button onClick={detect}>Detect</button>;
}

export function Chat() {
  const [chosen, setChosen] = React.useState('gpt-4o-mini');
  const [id] = useState('gpt-4o');
  const client = useMemo(() => new OpenAI(), []);
  const kept = useRef(new OpenAI());
  const ask = async () => {
    await client.responses.create({ model: chosen, input: 'hi' }); //> call=chat model=?
    await kept.current.responses.create({ model: id, input: 'hi' }); //> call=chat model=gpt-4o from=attribute
  };
  return <select onChange={event => setChosen(event.target.value)} onBlur={ask} />;
}

export function Picker({ Menu }) {
  const [chosen, setChosen] = useState('gpt-4o-mini');
  const [option, setOption] = useState({ label: 'Best', value: 'gpt-4o' });
  const [kept, setKept] = useState('gpt-4.1');
  const [client, setClient] = useState(new OpenAI());
  useEffect(() => {
    setKept('gpt-4.1');
  }, [kept, setKept]);
  const ask = async () => {
    await client.responses.create({ model: chosen, input: 'hi' }); //> call=chat model=?
    await client.responses.create({ model: option.value, input: 'hi' }); //> call=chat model=?
    await client.responses.create({ model: kept, input: 'hi' }); //> call=chat model=gpt-4.1 from=attribute
  };
  return <Menu chosen={chosen} setChosen={setChosen} onOption={setOption} onClient={setClient} onBlur={ask} />;
}

export function useChosen() {
  const [chosen, setChosen] = useState('gpt-4o-mini');
  const ask = () => new OpenAI().responses.create({ model: chosen, input: 'hi' }); //> call=chat model=?
  return { chosen, setChosen, ask };
}

export function Talk() {
  const client = useRef<OpenAI | null>(null);
  const answer = useRef<unknown>(null);
  const start = async () => {
    answer.current = undefined;
    client.current = await connect();
    const response = await client.current.responses.create({ model: 'gpt-4o', input: 'hi' }); //> call=chat model=gpt-4o
    answer.current = response;
  };
  return <button onClick={start} />;
}
async function connect() {
  return new OpenAI({ apiKey: await (await fetch('/token')).text() });
}
