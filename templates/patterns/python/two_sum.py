# s: 1..9999
# n: 4..7
# target: 10..60
# way: first | all

nums = [<% for k in range(n) %><<(s * (k + 3) + k * 17) % 40>><< "" if loop.last else ", " >><% endfor %>]
target = <<target>>
<% if way == "first" %>
def two_sum(values, wanted):
    for i in range(len(values)):
        for j in range(i + 1, len(values)):
            if values[i] + values[j] == wanted:
                return [i, j]
    return []


print(two_sum(nums, target))
print(two_sum(nums, nums[0] + nums[-1]))
<% else %>
pairs = 0
for i in range(len(nums)):
    for j in range(i):
        if nums[i] + nums[j] >= target:
            pairs += 1
            print(nums[j], "+", nums[i], ">=", target)
print("pairs:", pairs)
<% endif %>
