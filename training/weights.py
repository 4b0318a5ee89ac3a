"""Writes and reads weights files: the layout that `Sources/Learning/Weights.swift` describes.

    write(path, lists={"classes": [...]}, numbers={"bias": 0.5}, matrices={"scores": (array, scale)})

An array of int8 is stored in bytes, any other as 64-bit floating-point numbers. The same contents give the same bytes.
"""
import struct
import zlib

import numpy

MAGIC = b"geomapW1"


def write(path, lists=None, numbers=None, matrices=None):
    lines, blobs, offset = [], [], 0
    for name, items in (lists or {}).items():
        lines.append("\t".join(["list", name, *items]))
    for name, value in (numbers or {}).items():
        lines.append(f"number\t{name}\t{float(value)!r}")
    for name, (array, scale) in (matrices or {}).items():
        array = numpy.ascontiguousarray(array)
        kind = "i8" if array.dtype == numpy.int8 else "f64"
        data = array.astype("<i1" if kind == "i8" else "<f8").tobytes()
        rows, columns = array.shape
        lines.append(f"matrix\t{name}\t{rows}\t{columns}\t{kind}\t{float(scale)!r}\t{offset}")
        padding = -len(data) % 16
        blobs.append(data + bytes(padding))
        offset += len(data) + padding
    header = "\n".join(lines).encode()
    body = struct.pack("<I", len(header)) + header + bytes(-len(header) % 16) + b"".join(blobs)
    with open(path, "wb") as out:
        out.write(MAGIC + struct.pack("<I", zlib.crc32(body)) + body)


def read(path, is_scaled=True):
    """Returns (lists, numbers, matrices), each matrix with its scale applied, or as a pair with it, as `write` takes it."""
    with open(path, "rb") as file:
        data = file.read()
    checksum, length = struct.unpack("<II", data[8:16])
    assert data[:8] == MAGIC and zlib.crc32(data[12:]) == checksum, f"{path} is no weights file, or damaged"
    start = (16 + length + 15) // 16 * 16
    lists, numbers, matrices = {}, {}, {}
    for line in data[16:16 + length].decode().split("\n"):
        kind, name, *rest = line.split("\t")
        if kind == "list":
            lists[name] = rest
        elif kind == "number":
            numbers[name] = float(rest[0])
        else:
            rows, columns, form, scale, offset = int(rest[0]), int(rest[1]), rest[2], float(rest[3]), int(rest[4])
            array = numpy.frombuffer(data, "<i1" if form == "i8" else "<f8", rows * columns, start + offset)
            array = array.reshape(rows, columns)
            matrices[name] = array * scale if is_scaled else (array, scale)
    return lists, numbers, matrices
