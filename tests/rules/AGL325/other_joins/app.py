async def show(queue, texts):
    with queue.stream.join() as events:
        async for event in events:
            print(event)
    async for text in ", ".join(texts):
        print(text)
