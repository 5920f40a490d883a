a = {1, 2} & {2, 3}
b = True & False
