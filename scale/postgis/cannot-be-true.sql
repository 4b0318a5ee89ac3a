-- Stated distances that cannot be true, the farthest off first, with the sentence's own words.
SELECT claim_id, report_id, quote, stated_from, stated_to, stated_low_km, stated_high_km, computed_distance_km, error_km, distance_check
FROM distances
WHERE distance_check IN ('too-short', 'too-long')
ORDER BY abs(error_km) DESC, claim_id;
