#!/usr/bin/env bash
# `make demo`: the whole loop on a small scale, every step named, every result left in demo/.
set -euo pipefail
cd "$(dirname "$0")/.."
source .venv/bin/activate
export TOKENIZERS_PARALLELISM=false HF_HUB_OFFLINE=1

step() { printf '\n\033[1m== %s\033[0m\n' "$1"; }
say() { printf '   %s\n' "$1"; }

begun=$SECONDS
mkdir -p demo

step "1. A language from a seed"
caalm make-lang --seed 7 --out demo/languages
say "its spec, grammar and samples: demo/languages/seed-0007/"

step "2. Programs in it, with their outputs"
caalm sample 7 --tier 3 --count 2

step "3. A small corpus: languages, programs, computed outputs"
caalm build --config configs/build/smoke.yaml --out demo/corpus
say "Parquet and its card: demo/corpus/"

step "4. A short training run, from scratch"
accelerate launch --config_file configs/accelerate/cpu.yaml --num_cpu_threads_per_process 2 \
  caalm/train.py \
  --config configs/train/smoke.yaml --data demo/corpus --out demo/run --resume
say "checkpoint and log: demo/run/"

step "5. What that model says a program prints"
python -c 'import caalm; print(caalm.sample_program(caalm.make_language(7), tier=1, seed=1))' \
  > demo/program.txt
cat demo/program.txt
caalm predict demo/program.txt --model demo/run/final

step "6. A report: the model on the built-in benchmark"
caalm evaluate --model demo/run/final --benchmark card --out demo/report
say "open demo/report/report.html"

step "7. An explanation: the AST against the prediction"
# Explain exits with 1 where truth and prediction differ, which is what it is for.
caalm explain demo/program.txt --lang 7 --model demo/run/final --html demo/explain.html || true
say "open demo/explain.html"

step "Done in $((SECONDS - begun)) s; everything is in demo/"
