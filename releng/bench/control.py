#!/usr/bin/env python3
# SPDX-License-Identifier: EPL-2.0
"""Flashes and beeps at one and the same known instant, once a second: the reference for a capture of screen and sound.
It has nothing in common with the product: it asks the sound server itself when a sample will be heard (pa_simple_get_latency)
and has the X server fill the window at that instant.   control.py WIDTH HEIGHT SECONDS"""
import ctypes as c, math, struct, sys, threading, time

width, height, seconds = (int(a) for a in sys.argv[1:4])
x = c.CDLL('libX11.so.6')
for name in ('XOpenDisplay', 'XCreateGC'):
    getattr(x, name).restype = c.c_void_p
x.XDefaultRootWindow.restype = x.XCreateSimpleWindow.restype = c.c_ulong
display = c.c_void_p(x.XOpenDisplay(None))
window = c.c_ulong(x.XCreateSimpleWindow(display, c.c_ulong(x.XDefaultRootWindow(display)), 0, 0, width, height, 0, c.c_ulong(0), c.c_ulong(0)))
x.XMapRaised(display, window)
gc = c.c_void_p(x.XCreateGC(display, window, c.c_ulong(0), None))

def fill(colour):
    x.XSetForeground(display, gc, c.c_ulong(colour))
    x.XFillRectangle(display, window, gc, 0, 0, width, height)
    x.XSync(display, 0)

class Spec(c.Structure):
    _fields_ = [('format', c.c_int), ('rate', c.c_uint32), ('channels', c.c_uint8)]

class Attr(c.Structure):
    _fields_ = [(n, c.c_uint32) for n in ('maxlength', 'tlength', 'prebuf', 'minreq', 'fragsize')]

pulse = c.CDLL('libpulse-simple.so.0')
pulse.pa_simple_new.restype = c.c_void_p
pulse.pa_simple_get_latency.restype = c.c_uint64
no = c.c_uint32(-1).value
error = c.c_int()
stream = c.c_void_p(pulse.pa_simple_new(None, b'control', 1, None, b'control', c.byref(Spec(3, 48000, 2)), None,
                                        c.byref(Attr(no, 48000 * 4 // 20, no, 48000 * 4 // 100, no)), c.byref(error)))
RATE, BLOCK = 48000, 480
flashes = []

def flash():
    done = 0
    fill(0)
    while done < seconds:
        if len(flashes) > done:
            wait = flashes[done] - time.monotonic()
            if wait > 0.003:
                time.sleep(wait - 0.002)
            while time.monotonic() < flashes[done]:
                pass
            fill(0xFFFFFF)
            print('flash %.1f ms after its instant' % ((time.monotonic() - flashes[done]) * 1e3), flush=True)
            time.sleep(0.066)
            fill(0)
            done += 1
        time.sleep(0.001)

thread = threading.Thread(target=flash)
thread.start()
period = RATE + 4801  # 1.1 s: never in time with the capture
for n in range(0, seconds * period, BLOCK):
    block = bytearray()
    for i in range(n, n + BLOCK):
        at = i % period - period // 2
        value = int(26000 * math.sin(2 * math.pi * 1000 * at / RATE)) if 0 <= at < 3168 else 0
        block += struct.pack('<hh', value, value)
    begins = period // 2 - n % period
    if 0 <= begins < BLOCK:
        latency = pulse.pa_simple_get_latency(stream, c.byref(error))
        flashes.append(time.monotonic() + latency / 1e6 + begins / RATE)
    pulse.pa_simple_write(stream, bytes(block), len(block), c.byref(error))
pulse.pa_simple_drain(stream, c.byref(error))
thread.join()
