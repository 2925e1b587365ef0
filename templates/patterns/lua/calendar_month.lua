-- first: 1..7
-- month: January 31 | February 28 | February 29 | March 31 | April 30 | May 31 | June 30 | July 31 | August 31 | September 30 | October 31 | November 30 | December 31

<% set name, days = month.split(' ') %>
print("    <<name>>")
print("Mo Tu We Th Fr Sa Su")
local line = string.rep("   ", <<first - 1>>)
for day = 1, <<days>> do
  line = line .. string.format("%2d ", day)
  if (day + <<first - 1>>) % 7 == 0 or day == <<days>> then
    print(line)
    line = ""
  end
end
