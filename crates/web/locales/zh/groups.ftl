# Regional and country groups: the labels of data/vocabularies.json.

group-afr = 非洲国家
group-apg = 亚洲及太平洋国家
group-eeg = 东欧国家
group-grulac = 拉丁美洲和加勒比国家
group-weog = 西欧和其他国家
group-none = 无区域组
group-ldc = 最不发达国家
group-lldc = 内陆发展中国家
group-sids = 小岛屿发展中国家
# The three country groups above together.
group-priority = 最不发达国家、内陆发展中国家和小岛屿发展中国家
sex-f = 女
sex-m = 男
# As written in some passports.
sex-x = X
