import { spawnSync } from 'node:child_process';

/**
 * A stand-in for every package that is not Python's own: whatever is called is noted with its arguments, and gives
 * something to go on with. A name that a program leaves open is such a thing too. Functions of the program are called
 * after it has run, with things as arguments; a program that does not end is stopped.
 */
const recorder = `
import asyncio, builtins, importlib.abc, importlib.machinery, inspect, io, json, signal, sys, types
calls = []
class Thing:
    def __init__(self, path): self.__dict__["path"] = path
    def __getattr__(self, name):
        if name.startswith("__"): raise AttributeError(name)
        return Thing(f"{self.path}.{name}")
    def __setattr__(self, name, value): self.__dict__[name] = value
    def __call__(self, *args, **kwargs):
        if len(args) == 1 and not kwargs and isinstance(args[0], (types.FunctionType, type)): return args[0]
        calls.append({"path": self.path, "args": [plain(a) for a in args], "kwargs": {k: plain(v) for k, v in kwargs.items()}})
        return Thing(f"{self.path}()")
    def __getitem__(self, key): return Thing(f"{self.path}[{plain(key)}]")
    def __setitem__(self, key, value): pass
    def __iter__(self): return iter([Thing(f"{self.path}[]") for _ in range(2)])
    def __len__(self): return 2
    def keys(self): return []
    def __contains__(self, other): return False
    def __bool__(self): return True
    def __enter__(self): return self
    def __exit__(self, *_): return False
    async def __aenter__(self): return self
    async def __aexit__(self, *_): return False
    def __await__(self):
        return self
        yield
    async def __aiter__(self):
        yield Thing(f"{self.path}[]")
    def __str__(self): return "yes"
    def __format__(self, _): return "yes"
    def __int__(self): return 0
    def __index__(self): return 0
    def __float__(self): return 0.0
    def __hash__(self): return hash(self.path)
    def __mro_entries__(self, bases): return (object,)
def operator(name): setattr(Thing, name, lambda self, *_: Thing(f"{self.path}{name}"))
for each in "add sub mul truediv floordiv mod pow matmul and or xor lshift rshift".split():
    operator(f"__{each}__"); operator(f"__r{each}__")
for each in "neg invert eq ne lt le gt ge".split(): operator(f"__{each}__")
def plain(value):
    if isinstance(value, (str, int, float, bool, type(None))): return value
    if isinstance(value, slice): return f"{plain(value.start)}:{plain(value.stop)}"
    if isinstance(value, dict): return {str(k): plain(v) for k, v in value.items()}
    if isinstance(value, (list, tuple)): return [plain(v) for v in value]
    return getattr(value, "path", type(value).__name__)
class Finder(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] not in sys.stdlib_module_names:
            return importlib.machinery.ModuleSpec(name, self, is_package=True)
    def create_module(self, spec):
        module = types.ModuleType(spec.name)
        module.__getattr__ = lambda name: Thing(f"{spec.name}.{name}")
        return module
    def exec_module(self, module): pass
sys.meta_path.insert(0, Finder())
class Open(dict):
    def __missing__(self, name):
        if name.startswith("__"): raise KeyError(name)
        return Thing(name)
def stop(*_): raise TimeoutError
signal.signal(signal.SIGALRM, stop)
def run(text):
    calls.clear()
    sys.argv, sys.stdin = ["case.py"], io.StringIO()
    scope = {"__name__": "__main__", "__builtins__": Open({**vars(builtins), "print": lambda *_, **__: None, "input": lambda *_: "yes", "open": Thing("open")})}
    def attempt(work):
        signal.setitimer(signal.ITIMER_REAL, 0.5)
        try: work()
        except TimeoutError: return "does not end"
        except SystemExit: return None
        except Exception as error: return f"{type(error).__name__}: {error}"
        finally: signal.setitimer(signal.ITIMER_REAL, 0)
    def call(function):
        result = function(*[Thing(name) for name in inspect.signature(function).parameters])
        if inspect.isgenerator(result): list(result)
        if inspect.iscoroutine(result): asyncio.run(result)
    errors = [attempt(lambda: exec(compile(text, "case.py", "exec"), scope))]
    for function in [value for value in list(scope.values()) if isinstance(value, types.FunctionType)]:
        errors.append(attempt(lambda: call(function)))
    return {"calls": calls[:200], "errors": [error for error in errors if error]}
print(json.dumps([run(text) for text in json.load(sys.stdin)]))
`;

interface Call {
  readonly path: string;
  readonly args: readonly unknown[];
  readonly kwargs: Readonly<Record<string, unknown>>;
}

export interface Recording {
  /** Every call on a stand-in, in order. */
  readonly calls: readonly Call[];
  /** What went wrong in the program, or in a function of it. */
  readonly errors: readonly string[];
}

/** Runs Python programs, one after the other, without any of the packages that they import. */
export function recorded(texts: readonly string[]): readonly Recording[] {
  const { stdout, stderr, status } = spawnSync('python3', ['-c', recorder], {
    input: JSON.stringify(texts),
    maxBuffer: 2 ** 28,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Recording[];
}
