#!/usr/bin/env python3
"""Maps JSON lines on Spark with the program that runs on one machine, one process a partition.

    scale/spark_map.py articles.jsonl events                    # here, on all processors
    spark-submit scale/spark_map.py hdfs:///news hdfs:///events --partitions 400

INPUT is what Hadoop reads: a file, a folder, a pattern; .gz too, each such file in one partition. OUTPUT is a folder that must
not be there: part-00000 and so on, a feature a line, in the order of the input, with _SUCCESS once all are whole;
`cat OUTPUT/part-*` is what `geomap map --input jsonl --format geojsonl` writes, byte for byte. Give each article an `id`: events are
named by it, and a line without one has its number in its partition for an id.

Every machine needs geomap and its gazetteer at the same place (`apt install ./geomap_*.deb`). A line that cannot be read
is named on standard error of its task, or with --errors in a folder that every machine can write, with its number in the
partition and its reason, and the others go on; anything worse ends the job.
"""

import argparse
import os
import shlex
import shutil
import sys
import time

# 2 says that lines were refused and the rest was written, which is no reason to end a job; Spark takes only 0.
COMMAND = """
[ -z "$ERRORS" ] || { mkdir -p "$ERRORS" && set -- --errors "$ERRORS/$(uname -n)-$$.jsonl" "$@"; } || exit 74
"$0" map --input jsonl --format geojsonl "$@"
status=$?
[ "$status" -eq 2 ] && exit 0
exit "$status"
"""

# PySpark gives the program no environment at all, and it looks for its gazetteer and its cache by these.
PASSED_ON = ("PATH", "HOME", "GEOMAP_GAZETTEER", "XDG_DATA_HOME", "XDG_DATA_DIRS", "XDG_CACHE_HOME")

LOCAL = {
    "spark.ui.enabled": "false",
    "spark.ui.showConsoleProgress": "false",
    "spark.driver.host": "127.0.0.1",
    "spark.driver.bindAddress": "127.0.0.1",
}


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("input")
    parser.add_argument("output")
    parser.add_argument("--geomap", default="geomap", help="the program, at the same place on every machine (default: geomap in PATH)")
    parser.add_argument("--options", default="", help="further options of geomap map, as one word: '--lang fr'")
    parser.add_argument("--errors", help="folder for the refused lines, a file of JSON lines for each partition (default: standard error)")
    parser.add_argument("--partitions", type=int, help="at least so many (default: as Spark cuts the input, 32 MB each)")
    parser.add_argument("--master", help="where to run, as local[2] (default: what spark-submit says, else here)")
    return parser.parse_args()


def context(master):
    # Imported late, so that --help needs no Spark.
    from pyspark import SparkConf, SparkContext

    conf = SparkConf().setAppName("geomap")
    master = master or conf.get("spark.master", "local[*]")
    conf.setMaster(master)
    if master.startswith("local"):
        # Nothing but this machine is to hear of it.
        for key, value in LOCAL.items():
            conf.setIfMissing(key, value)
    return SparkContext(conf=conf)


def counted(counter):
    def count(lines):
        number = 0
        for line in lines:
            number += 1
            yield line
        counter.add(number)

    return count


def main():
    options = arguments()
    if not shutil.which(options.geomap):
        sys.exit(f"spark_map.py: {options.geomap} is no program here; install geomap, or name it with --geomap")
    spark = context(options.master)
    spark.setLogLevel("WARN")
    began = time.monotonic()
    command = shlex.join(["sh", "-c", COMMAND, options.geomap, *shlex.split(options.options)])
    environment = {name: os.environ[name] for name in PASSED_ON if name in os.environ}
    environment["ERRORS"] = os.path.abspath(options.errors) if options.errors else ""
    # A task that Spark runs twice counts twice; the output has it once.
    articles, features = spark.accumulator(0), spark.accumulator(0)
    lines = spark.textFile(options.input, options.partitions)
    parts = lines.getNumPartitions()
    mapped = lines.mapPartitions(counted(articles)).pipe(command, env=environment, checkCode=True)
    mapped.mapPartitions(counted(features)).saveAsTextFile(options.output)
    seconds = time.monotonic() - began
    spark.stop()
    print(f"{articles.value} articles, {features.value} features, {parts} partitions, {seconds:.1f} s", file=sys.stderr)


if __name__ == "__main__":
    main()
