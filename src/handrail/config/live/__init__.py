"""Live streams: what happens, told to open pages by server-sent events, without any content.

One tailer per process reads the record (`tailer`), an event is told to those whom it concerns and
who may see it (`admission`), through a bounded box per stream (`box`).
"""
