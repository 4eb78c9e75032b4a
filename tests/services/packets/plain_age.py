"""The age format spelled out from its specification, by the standard library alone.

Slow and for tests only: it reads and writes what the library for age writes and reads, so that a
round trip is proven by a second hand even where no ``age`` command is installed.
See https://age-encryption.org/v1.
"""

import base64
import hashlib
import hmac
import struct

_P = 2**255 - 19
_MASK = 0xFFFFFFFF
_BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_CHUNK = 65_536


def open_with_passphrase(sealed: bytes, passphrase: str) -> bytes:
    """What is in a file sealed with a passphrase."""
    (kind, *rest), body = _stanza(sealed)
    assert kind == "scrypt"
    return _open(sealed, _unwrap(_scrypt_key(passphrase, _decoded(rest[0]), int(rest[1])), body))


def open_with_key(sealed: bytes, secret: str) -> bytes:
    """What is in a file sealed to the public key of this secret one."""
    (kind, share), body = _stanza(sealed)
    assert kind == "X25519"
    scalar = _bech32(secret.lower())
    ours = _x25519(scalar, (9).to_bytes(32, "little"))
    shared = _x25519(scalar, _decoded(share))
    key = _hkdf(shared, _decoded(share) + ours, b"age-encryption.org/v1/X25519")
    return _open(sealed, _unwrap(key, body))


def seal_with_passphrase(plain: bytes, passphrase: str, work: int = 10) -> bytes:
    """A sealed file; always the same, for it takes no random numbers."""
    file_key, salt, nonce = bytes(range(16)), bytes(16), bytes(range(16, 32))
    body = _crypt(_scrypt_key(passphrase, salt, work), bytes(12), file_key)
    head = f"age-encryption.org/v1\n-> scrypt {_coded(salt)} {work}\n{_coded(body)}\n---".encode()
    mac = hmac.new(_hkdf(file_key, b"", b"header"), head, "sha256").digest()
    key = _hkdf(file_key, nonce, b"payload")
    chunks = [plain[at : at + _CHUNK] for at in range(0, len(plain), _CHUNK)] or [b""]
    payload = b"".join(
        _crypt(key, _counter(number, number == len(chunks) - 1), chunk)
        for number, chunk in enumerate(chunks)
    )
    return head + b" " + _coded(mac).encode() + b"\n" + nonce + payload


def _stanza(sealed):
    lines = sealed.partition(b"\n---")[0].decode().split("\n")
    assert lines[0] == "age-encryption.org/v1"
    # One recipient, and after it, it may be, a line without meaning that keeps the format loose.
    return lines[1].removeprefix("-> ").split(" "), _decoded(lines[2])


def _open(sealed, file_key):
    head, _, rest = sealed.partition(b"\n---")
    mac, _, rest = rest.partition(b"\n")
    assert hmac.new(_hkdf(file_key, b"", b"header"), head + b"\n---", "sha256").digest() == (
        _decoded(mac.strip().decode())
    )
    key, payload, plain = _hkdf(file_key, rest[:16], b"payload"), rest[16:], []
    step = _CHUNK + 16
    for at in range(0, len(payload), step):
        chunk, last = payload[at : at + step], at + step >= len(payload)
        plain.append(_decrypt(key, _counter(at // step, last), chunk))
    return b"".join(plain)


def _counter(number, last):
    return number.to_bytes(11, "big") + bytes([last])


def _unwrap(key, body):
    return _decrypt(key, bytes(12), body)


def _scrypt_key(passphrase, salt, work):
    return hashlib.scrypt(
        passphrase.encode(),
        salt=b"age-encryption.org/v1/scrypt" + salt,
        n=2**work,
        r=8,
        p=1,
        maxmem=2**31 - 1,
        dklen=32,
    )


def _hkdf(secret, salt, info):
    inner = hmac.new(salt or bytes(32), secret, "sha256").digest()
    return hmac.new(inner, info + b"\x01", "sha256").digest()


def _decoded(text):
    return base64.b64decode(text + "=" * (-len(text) % 4))


def _coded(data):
    return base64.b64encode(data).decode().rstrip("=")


def _bech32(text):
    """The bytes of a key; its checksum is left to the library under test."""
    bits = "".join(f"{_BECH32.index(letter):05b}" for letter in text.rpartition("1")[2][:-6])
    return bytes(int(bits[at : at + 8], 2) for at in range(0, len(bits) - 7, 8))


def _x25519(scalar, point):
    """RFC 7748."""
    k = int.from_bytes(scalar, "little") & ~7 & (2**255 - 1) | 2**254
    x1 = int.from_bytes(point, "little") & (2**255 - 1)
    x2, z2, x3, z3 = 1, 0, x1, 1
    for bit in range(254, -1, -1):
        swap = k >> bit & 1
        if swap:
            x2, z2, x3, z3 = x3, z3, x2, z2
        a, b, c, d = x2 + z2, x2 - z2, x3 + z3, x3 - z3
        aa, bb, da, cb = a * a, b * b, d * a, c * b
        x3, z3 = (da + cb) ** 2 % _P, x1 * (da - cb) ** 2 % _P
        x2, z2 = aa * bb % _P, (aa - bb) * (aa + 121_665 * (aa - bb)) % _P
        if swap:
            x2, z2, x3, z3 = x3, z3, x2, z2
    return (x2 * pow(z2, _P - 2, _P) % _P).to_bytes(32, "little")


def _decrypt(key, nonce, sealed):
    text, tag = sealed[:-16], sealed[-16:]
    assert _tag(key, nonce, text) == tag
    return _stream(key, nonce, text)


def _crypt(key, nonce, plain):
    text = _stream(key, nonce, plain)
    return text + _tag(key, nonce, text)


def _tag(key, nonce, text):
    """Poly1305 as RFC 8439 joins it to ChaCha20, with nothing beside the text."""
    one_time = _block(key, nonce, 0)
    r = int.from_bytes(one_time[:16], "little") & 0x0FFFFFFC0FFFFFFC0FFFFFFC0FFFFFFF
    said = text + bytes(-len(text) % 16) + struct.pack("<QQ", 0, len(text))
    total = 0
    for at in range(0, len(said), 16):
        total = (total + int.from_bytes(said[at : at + 16] + b"\x01", "little")) * r % (2**130 - 5)
    return ((total + int.from_bytes(one_time[16:32], "little")) % 2**128).to_bytes(16, "little")


def _stream(key, nonce, text):
    made = b"".join(_block(key, nonce, number + 1) for number in range(-(-len(text) // 64)))
    return bytes(a ^ b for a, b in zip(text, made, strict=False))


def _block(key, nonce, counter):
    begin = struct.unpack("<16I", b"expand 32-byte k" + key + struct.pack("<I", counter) + nonce)
    s = list(begin)
    for _ in range(10):
        for a, b, c, d in (
            (0, 4, 8, 12), (1, 5, 9, 13), (2, 6, 10, 14), (3, 7, 11, 15),
            (0, 5, 10, 15), (1, 6, 11, 12), (2, 7, 8, 13), (3, 4, 9, 14),
        ):  # fmt: skip
            for to, by, turned, turn in ((a, b, d, 16), (c, d, b, 12), (a, b, d, 8), (c, d, b, 7)):
                s[to] = s[to] + s[by] & _MASK
                mixed = s[turned] ^ s[to]
                s[turned] = (mixed << turn | mixed >> 32 - turn) & _MASK
    return struct.pack("<16I", *(a + b & _MASK for a, b in zip(s, begin, strict=True)))
