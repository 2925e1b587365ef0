"""`**` and `Math.pow` as V8 computes them, to the last digit.

V8 takes the method of fdlibm's `pow` (Sun Microsystems, 1993; netlib.org/fdlibm/e_pow.c):
the base's log2 in two pieces, of which the first has few digits so that products with it
are exact, then 2 to the product. A library that rounds better has other last digits.
"""

import math
import struct

# A polynomial for log((1 + s) / (1 - s)), and one for the exponential; highest power first.
_LOG = (
    0.20697501780033842,
    0.23066074577556175,
    0.272728123808534,
    0.33333332981837743,
    0.4285714285785502,
    0.5999999999999946,
)
_EXP = (
    4.1381367970572385e-08,
    -1.6533902205465252e-06,
    6.613756321437934e-05,
    -0.0027777777777015593,
    0.16666666666666602,
)
# Each constant whole, then in two pieces: 2 / (3 ln 2), 1 / ln 2, ln 2; and log2(1.5).
_CP, _CP_HIGH, _CP_LOW = 0.9617966939259756, 0.9617967009544373, -7.028461650952758e-09
_IVLN2, _IVLN2_HIGH, _IVLN2_LOW = 1.4426950408889634, 1.4426950216293335, 1.9259629911266175e-08
_LN2, _LN2_HIGH, _LN2_LOW = 0.6931471805599453, 0.6931471824645996, -1.904654299957768e-09
_LOG_OF_HALF_MORE = (0.5849624872207642, 1.350039202129749e-08)
_OVERFLOW = 8.008566259537294e-17  # what is missing when 2 ** 1024 is just not reached
_HUGE_EXPONENT = 2.0**31
# Fractions up to the first are taken by 1, up to the second by 1.5, beyond by 2.
_NEAR_ONE, _NEAR_MORE = 0x3988E, 0xBB67A


def power(base: float, exponent: float) -> float:
    """The base to the exponent, as ECMA-262 (6.1.6.1.3) and V8 have it."""
    if exponent == 0:
        return 1.0
    if base != base or exponent != exponent or (abs(base) == 1 and math.isinf(exponent)):
        return math.nan
    if math.isinf(exponent):
        return math.inf if (abs(base) > 1) is (exponent > 0) else 0.0
    whole = exponent.is_integer()
    odd = whole and exponent % 2 == 1
    if base == 0 or math.isinf(base):
        grows = (base == 0) is (exponent < 0)
        return math.copysign(math.inf if grows else 0.0, base if odd else 1.0)
    if base < 0 and not whole:
        return math.nan
    sign = -1.0 if base < 0 and odd else 1.0
    simple = _simple(base, exponent)
    return sign * _power(abs(base), exponent) if simple is None else simple


def _simple(base: float, exponent: float) -> float | None:
    """The exponents for which there is a shorter way."""
    if exponent == 1:
        return base
    if exponent == 2:
        return base * base
    if exponent == -1:
        return 1 / base if abs(base) > 5e-309 else math.copysign(math.inf, base)
    if exponent == 0.5:
        return math.sqrt(base)
    return None


def _power(base: float, exponent: float) -> float:
    """The power of a positive base."""
    if base == 1:
        return 1.0
    if abs(exponent) > _HUGE_EXPONENT:
        grows = (base > 1) is (exponent > 0)
        if abs(exponent) >= 2.0**64 or not 0x3FEFFFFF <= _high(base) <= 0x3FF00000:
            return math.inf if grows else 0.0
        high, low = _log_near_one(base)
    else:
        high, low = _log(base)
    exponent_high = _cut(exponent)
    product_low = (exponent - exponent_high) * high + exponent * low
    product_high = exponent_high * high
    product = product_low + product_high
    if product > 1024 or (product == 1024 and product_low + _OVERFLOW > product - product_high):
        return math.inf
    if product < -1075 or (product == -1075 and product_low <= product - product_high):
        return 0.0
    return _two_to(product, product_high, product_low)


def _log_near_one(base: float) -> tuple[float, float]:
    """log2 of a base so near to 1 that a few terms do."""
    over = base - 1
    tail = (over * over) * (0.5 - over * (1 / 3 - over * 0.25))
    high, low = _IVLN2_HIGH * over, over * _IVLN2_LOW - tail * _IVLN2
    first = _cut(high + low)
    return first, low - (first - high)


def _log(base: float) -> tuple[float, float]:
    """log2 of the base in two pieces."""
    scale = 0
    if base < 2.0**-1022:
        base, scale = base * 2.0**53, -53
    bits = _high(base)
    scale += (bits >> 20) - 0x3FF
    fraction = bits & 0xFFFFF
    bits = fraction | 0x3FF00000
    near_more = _NEAR_ONE < fraction < _NEAR_MORE
    if fraction >= _NEAR_MORE:
        scale, bits = scale + 1, bits - 0x100000
    point = 1.5 if near_more else 1.0
    base = _with_high(base, bits)
    # s = (base - point) / (base + point), in two pieces
    over, by = base - point, 1.0 / (base + point)
    ratio = over * by
    ratio_high = _cut(ratio)
    sum_bits = ((bits >> 1) | 0x20000000) + 0x80000 + (0x40000 if near_more else 0)
    sum_high = _with_high(0.0, sum_bits)
    sum_low = base - (sum_high - point)
    ratio_low = by * ((over - ratio_high * sum_high) - ratio_high * sum_low)
    square = ratio * ratio
    rest = square * square * _polynomial(_LOG, square) + ratio_low * (ratio_high + ratio)
    square = ratio_high * ratio_high
    high = _cut(3.0 + square + rest)
    low = rest - ((high - 3.0) - square)
    one, other = ratio_high * high, ratio_low * high + low * ratio
    high = _cut(one + other)
    low = other - (high - one)
    more_high, more_low = _LOG_OF_HALF_MORE if near_more else (0.0, 0.0)
    one, other = _CP_HIGH * high, _CP_LOW * high + low * _CP + more_low
    first = _cut(((one + other) + more_high) + scale)
    return first, other - (((first - scale) - more_high) - one)


def _two_to(product: float, high: float, low: float) -> float:
    """2 to a product that is given in two pieces."""
    whole = 0
    if abs(product) > 0.5:
        whole = int(math.copysign(math.floor(abs(product) + 0.5), product))
        high -= whole
    first = _cut(low + high)
    one, other = first * _LN2_HIGH, (low - (first - high)) * _LN2 + first * _LN2_LOW
    total = one + other
    rest = other - (total - one)
    square = total * total
    near = total - square * _polynomial(_EXP, square)
    # fdlibm takes the tail off the quotient; V8 takes it off what it divides by.
    ratio = (total * near) / ((near - 2.0) - (rest + total * rest))
    return math.ldexp(1.0 - (ratio - total), whole)


def _polynomial(factors: tuple[float, ...], at: float) -> float:
    value = factors[0]
    for factor in factors[1:]:
        value = factor + at * value
    return value


def _high(value: float) -> int:
    """The first 32 bits of a double."""
    bits: int = struct.unpack("<q", struct.pack("<d", value))[0]
    return bits >> 32


def _with_high(value: float, high: int) -> float:
    """The double with its first 32 bits replaced."""
    low = struct.unpack("<Q", struct.pack("<d", value))[0] & 0xFFFFFFFF
    made: float = struct.unpack("<d", struct.pack("<Q", (high & 0xFFFFFFFF) << 32 | low))[0]
    return made


def _cut(value: float) -> float:
    """The double without its last 32 bits."""
    bits = struct.unpack("<Q", struct.pack("<d", value))[0] & 0xFFFFFFFF00000000
    made: float = struct.unpack("<d", struct.pack("<Q", bits))[0]
    return made
